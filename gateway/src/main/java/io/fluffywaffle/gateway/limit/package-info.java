/**
 * How often one caller may knock.
 */
@NullMarked
package io.fluffywaffle.gateway.limit;

import org.jspecify.annotations.NullMarked;
