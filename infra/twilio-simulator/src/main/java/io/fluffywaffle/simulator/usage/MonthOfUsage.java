package io.fluffywaffle.simulator.usage;

/**
 * An account's month in UTC.
 *
 * @param accepted what the API took
 * @param billed what of it was not cancelled and did not fail before it was sent
 * @param replies TwiML answers, and Twilio's own to STOP, START and HELP
 */
public record MonthOfUsage(String account, String month, Counts accepted, Counts billed, Counts replies,
		Counts received) {

}
