declare module 'virtual:words/*' {
  /** Key → compiled message. */
  const messages: Record<string, import('@lingui/core').CompiledMessage>;
  export default messages;
}

declare module 'virtual:question/*' {
  /** A question to the API, as it is sent. */
  const question: string;
  export default question;
}
