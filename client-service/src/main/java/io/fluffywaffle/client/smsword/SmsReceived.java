package io.fluffywaffle.client.smsword;

import java.time.Instant;
import java.util.UUID;

/**
 * What is followed of an {@code sms.received.v1} fact.
 *
 * @param providerSid Twilio's SID of the text
 * @param from in E.164
 */
public record SmsReceived(UUID accountId, String providerSid, String from, String body, Instant receivedAt) {
}
