package io.fluffywaffle.client.enrolment;

/**
 * Settings as they are now.
 *
 * @param version 0 until they were changed
 */
public record SavedSettings(EnrolmentSettings settings, long version) {
}
