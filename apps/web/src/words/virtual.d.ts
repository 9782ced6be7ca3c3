declare module 'virtual:words/*' {
  /** Key → compiled message. */
  const messages: Record<string, import('@lingui/core').CompiledMessage>;
  export default messages;
}
