/**
 * Tells who did what, from where and with which outcome, on {@code audit.<service>.v1}:
 * never bodies, texts, phone numbers or secrets.
 */
@NullMarked
package io.fluffywaffle.defaults.audit;

import org.jspecify.annotations.NullMarked;
