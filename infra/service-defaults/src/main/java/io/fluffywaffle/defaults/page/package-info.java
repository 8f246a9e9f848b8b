/**
 * Pages that visitors see: made by the service that owns what they show, in one look, and
 * whole without script.
 */
@NullMarked
package io.fluffywaffle.defaults.page;

import org.jspecify.annotations.NullMarked;
