/**
 * Saved views over REST.
 */
@NullMarked
package io.fluffywaffle.client.view.web;

import org.jspecify.annotations.NullMarked;
