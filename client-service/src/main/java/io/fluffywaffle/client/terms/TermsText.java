package io.fluffywaffle.client.terms;

/**
 * What terms say.
 *
 * @param language BCP 47
 */
public record TermsText(String language, String title, String text) {
}
