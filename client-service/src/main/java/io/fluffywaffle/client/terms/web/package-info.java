/**
 * Terms over REST.
 */
@NullMarked
package io.fluffywaffle.client.terms.web;

import org.jspecify.annotations.NullMarked;
