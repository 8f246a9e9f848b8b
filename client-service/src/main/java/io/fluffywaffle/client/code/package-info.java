/**
 * Codes by text that prove who holds a phone: few, short-lived and worth nothing twice.
 */
@NullMarked
package io.fluffywaffle.client.code;

import org.jspecify.annotations.NullMarked;
