/**
 * Numbers over REST.
 */
@NullMarked
package io.fluffywaffle.account.number.web;

import org.jspecify.annotations.NullMarked;
