/**
 * What people and programs see when something fails.
 */
@NullMarked
package io.fluffywaffle.gateway.error;

import org.jspecify.annotations.NullMarked;
