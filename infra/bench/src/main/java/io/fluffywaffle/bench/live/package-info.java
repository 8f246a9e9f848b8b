/**
 * How long a text takes from the webhook to the browser.
 */
@NullMarked
package io.fluffywaffle.bench.live;

import org.jspecify.annotations.NullMarked;
