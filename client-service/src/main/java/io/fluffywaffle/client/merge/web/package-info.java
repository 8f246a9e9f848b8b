/**
 * Duplicates and merges over REST.
 */
@NullMarked
package io.fluffywaffle.client.merge.web;

import org.jspecify.annotations.NullMarked;
