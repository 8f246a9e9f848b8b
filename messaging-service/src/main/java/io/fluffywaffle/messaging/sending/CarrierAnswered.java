package io.fluffywaffle.messaging.sending;

import java.util.UUID;

import io.fluffywaffle.messaging.carrier.CarrierAnswer;

/** The carrier answered, or could not be asked, about one text of an account. */
public record CarrierAnswered(UUID accountId, CarrierAnswer answer) {
}
