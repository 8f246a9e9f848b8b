package io.fluffywaffle.messaging.disclosure;

import java.time.Instant;

import io.fluffywaffle.messaging.conversation.DeliveryStatus;
import io.fluffywaffle.messaging.conversation.Direction;

/** A text as the person it is about may have it. */
public record DisclosedText(Direction direction, String body, Instant at, DeliveryStatus status) {
}
