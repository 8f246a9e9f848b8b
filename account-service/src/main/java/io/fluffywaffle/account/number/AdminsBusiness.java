package io.fluffywaffle.account.number;

/** Only admins decide about numbers of the installation's Twilio account. */
public final class AdminsBusiness extends RuntimeException {

}
