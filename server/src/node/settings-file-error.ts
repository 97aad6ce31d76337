/** A settings file exists but cannot be read. The message says where it is and what to do. */
export class SettingsFileError extends Error {}
