/**
 * Imports over REST.
 */
@NullMarked
package io.fluffywaffle.client.importing.web;

import org.jspecify.annotations.NullMarked;
