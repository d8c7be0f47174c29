import { Component, type ErrorInfo, type ReactNode } from 'react'

export interface ErrorBoundaryProps {
  /** What takes the place of the part that failed; `details` can be copied. */
  readonly fallback: (details: string) => ReactNode
  /** Another value clears the error: the reader went elsewhere. */
  readonly resetKey?: string
  readonly children: ReactNode
}

interface ErrorBoundaryState {
  readonly details: string | null
  readonly resetKey: string | undefined
}

/** Keeps an error while rendering to the part of the page where it happened. React offers this to classes alone. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, ErrorBoundaryState> {
  override state: ErrorBoundaryState = { details: null, resetKey: this.props.resetKey }

  static getDerivedStateFromError(error: unknown): Partial<ErrorBoundaryState> {
    return { details: error instanceof Error ? (error.stack ?? error.message) : String(error) }
  }

  static getDerivedStateFromProps(
    props: ErrorBoundaryProps,
    state: ErrorBoundaryState,
  ): Partial<ErrorBoundaryState> | null {
    return props.resetKey === state.resetKey ? null : { details: null, resetKey: props.resetKey }
  }

  override componentDidCatch(_error: unknown, info: ErrorInfo): void {
    this.setState((state) => ({ details: `${state.details ?? ''}\n${info.componentStack ?? ''}` }))
  }

  override render(): ReactNode {
    const { details } = this.state
    return details === null ? this.props.children : this.props.fallback(details)
  }
}
