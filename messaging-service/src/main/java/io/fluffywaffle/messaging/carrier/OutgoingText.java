package io.fluffywaffle.messaging.carrier;

import java.net.URI;

/**
 * A text to hand over.
 *
 * @param account who pays
 * @param statusCallback where the carrier tells what becomes of it
 */
public record OutgoingText(CarrierAccount account, String from, String to, String body, URI statusCallback) {
}
