import { Component } from 'react';
import type { ReactNode } from 'react';
import { useText } from '../i18n/index.ts';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';

interface Props {
  readonly children: ReactNode;
}

/** Catches what no page expected (a part that could not be loaded, a mistake of ours). */
export class ErrorBoundary extends Component<Props, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    return this.state.failed ? <Broken /> : this.props.children;
  }
}

function Broken() {
  const { tx } = useText();
  return (
    <div role="alert" className="mx-auto max-w-2xl p-4">
      <Notice
        tone="danger"
        title={tx('failure.brokenTitle')}
        actions={<Button onClick={() => location.reload()}>{tx('failure.reload')}</Button>}
      >
        {tx('failure.broken')}
      </Notice>
    </div>
  );
}
