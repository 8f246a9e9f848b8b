package io.fluffywaffle.local.mail;

import java.time.Instant;
import java.util.List;

/**
 * One mail as it arrived.
 *
 * @param id counts up
 * @param text the plain part, empty when there is none
 * @param html the formatted part, empty when there is none
 */
record Mail(long id, Instant receivedAt, String from, List<String> to, String subject, String text, String html,
		byte[] raw) {

}
