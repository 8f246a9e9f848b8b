package io.fluffywaffle.account.statement;

/** Nothing can be said about a month that has not begun. */
public final class MonthInFuture extends RuntimeException {

}
