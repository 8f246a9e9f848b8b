/**
 * Filters that members come back to.
 */
@NullMarked
package io.fluffywaffle.client.view;

import org.jspecify.annotations.NullMarked;
