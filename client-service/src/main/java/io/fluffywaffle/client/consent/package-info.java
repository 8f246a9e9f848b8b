/**
 * The proof of what each client agreed to: an append-only ledger of who said what, when,
 * how and from where.
 */
@NullMarked
package io.fluffywaffle.client.consent;

import org.jspecify.annotations.NullMarked;
