/** A settings file that is there and cannot be read: the message says where and what to do. */
export class SettingsFileError extends Error {}
