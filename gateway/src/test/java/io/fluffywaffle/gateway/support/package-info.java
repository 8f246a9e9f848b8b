/**
 * What stands around the gateway in tests.
 */
@NullMarked
package io.fluffywaffle.gateway.support;

import org.jspecify.annotations.NullMarked;
