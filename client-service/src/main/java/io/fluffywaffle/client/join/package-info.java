/**
 * From a stranger to a client: form, code, terms and consent.
 */
@NullMarked
package io.fluffywaffle.client.join;

import org.jspecify.annotations.NullMarked;
