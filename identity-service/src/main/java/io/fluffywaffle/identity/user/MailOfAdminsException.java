package io.fluffywaffle.identity.user;

/** Only an admin moves somebody to another e-mail. */
public final class MailOfAdminsException extends RuntimeException {

}
