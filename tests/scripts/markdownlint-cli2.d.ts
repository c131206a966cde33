/** markdownlint-cli2 comes without types; this is the part we use. https://github.com/DavidAnson/markdownlint-cli2#api */
declare module 'markdownlint-cli2' {
  export function main(params: {
    directory: string;
    argv: string[];
    logMessage(message: string): void;
    logError(message: string): void;
    optionsOverride: { customRules: unknown[]; config: Record<string, boolean> };
  }): Promise<number>;
}
