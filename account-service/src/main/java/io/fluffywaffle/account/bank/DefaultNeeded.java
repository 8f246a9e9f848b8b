package io.fluffywaffle.account.bank;

/** One of a company's bank accounts is the default: it cannot just cease to be. */
public final class DefaultNeeded extends RuntimeException {

}
