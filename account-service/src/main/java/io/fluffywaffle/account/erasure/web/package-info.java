/**
 * Deletion over REST.
 */
@NullMarked
package io.fluffywaffle.account.erasure.web;

import org.jspecify.annotations.NullMarked;
