/**
 * What accounts own at the carrier: numbers that are found, bought, led to us and given
 * back, and credentials that are tried.
 */
@NullMarked
package io.fluffywaffle.messaging.provisioning;

import org.jspecify.annotations.NullMarked;
