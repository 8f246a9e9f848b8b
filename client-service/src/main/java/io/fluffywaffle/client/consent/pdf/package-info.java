/**
 * The proof of consent on paper.
 */
@NullMarked
package io.fluffywaffle.client.consent.pdf;

import org.jspecify.annotations.NullMarked;
