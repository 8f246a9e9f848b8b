package io.fluffywaffle.client.consent.web;

import io.fluffywaffle.client.consent.ConsentKind;
import io.fluffywaffle.defaults.validation.PlainText;
import jakarta.validation.constraints.NotNull;

/**
 * What a client said to a member.
 *
 * @param words how they said it, or what they signed
 */
record ConsentRequest(@NotNull ConsentKind kind, @NotNull @PlainText(max = 500) String words) {

}
