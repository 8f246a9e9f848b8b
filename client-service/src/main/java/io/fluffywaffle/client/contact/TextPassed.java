package io.fluffywaffle.client.contact;

import java.time.Instant;
import java.util.UUID;

/**
 * That there was a text, without a word of it.
 *
 * @param phone theirs, in E.164
 * @param media how many pictures and other files it had
 */
public record TextPassed(UUID accountId, TextWay way, String phone, int segments, int media, Instant at) {
}
