/**
 * The fields of an account over REST.
 */
@NullMarked
package io.fluffywaffle.client.field.web;

import org.jspecify.annotations.NullMarked;
