import { Component, type ReactNode, Suspense } from 'react'

interface LoadBoundaryProps {
  readonly children: ReactNode
  /** Told once when the part could not be loaded. */
  readonly onFailure: () => void
}

/** A part of the screen that loads when it is used: nothing until it is there, and a notice when it does not come. */
export class LoadBoundary extends Component<LoadBoundaryProps, { readonly hasFailed: boolean }> {
  override state = { hasFailed: false }

  static getDerivedStateFromError() {
    return { hasFailed: true }
  }

  override componentDidCatch() {
    this.props.onFailure()
  }

  override render() {
    return this.state.hasFailed ? null : <Suspense>{this.props.children}</Suspense>
  }
}
