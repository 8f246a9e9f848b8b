package io.fluffywaffle.simulator.registration;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * How far a registration is.
 *
 * @param subject whom it is about: a brand an account, a campaign a Messaging Service, a
 * toll-free verification a number
 * @param status in Twilio's words
 * @param reason why it was refused
 */
public record Registration(String sid, RegistrationKind kind, String subject, String status, @Nullable String reason,
		Instant at) {

}
