export const NewPostPage = () => null;
export const EditPostPage = () => null;
export const OwnPostsPage = () => null;
