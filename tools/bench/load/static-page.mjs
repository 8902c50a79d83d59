const escape = (text) =>
  text.replace(
    /[&<>"]/gu,
    (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign],
  );

const card = ({ title, body, nickname, place }) => `
      <li>
        <h2>${escape(title)}</h2>
        <p>${escape(body)}</p>
        <small>${escape(nickname)} · ${escape(place)}</small>
      </li>`;

/**
 * A page that needs nothing but itself, with the same texts as our feed: what a phone can do at best.
 * @param posts {title, body, nickname, place} each
 * @returns HTML
 */
export const staticPage = (language, posts) => `<!doctype html>
<html lang="${language}">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>JP-MIRAI Friends</title>
    <style>
      body { font: 16px/1.55 system-ui, sans-serif; margin: 0 auto; max-width: 44rem; padding: 1rem; background: #f6f5f1; color: #1d2b2a }
      ul { list-style: none; margin: 0; padding: 0; display: grid; gap: .75rem }
      li { background: #fff; border: 1px solid #dfddd5; border-radius: 1rem; padding: 1rem }
      h2 { font-size: 1.125rem; margin: 0 }
      p { display: -webkit-box; -webkit-line-clamp: 3; -webkit-box-orient: vertical; overflow: hidden; margin: .6rem 0 }
    </style>
  </head>
  <body>
    <h1>JP-MIRAI Friends</h1>
    <ul>${posts.map(card).join('')}
    </ul>
  </body>
</html>
`;
