/**
 * Consents over REST.
 */
@NullMarked
package io.fluffywaffle.client.consent.web;

import org.jspecify.annotations.NullMarked;
