/**
 * Carrier credentials over REST: they go in and never come out.
 */
@NullMarked
package io.fluffywaffle.account.carrier.web;

import org.jspecify.annotations.NullMarked;
