/**
 * The ways in for people who send.
 */
@NullMarked
package io.fluffywaffle.messaging.sending.web;

import org.jspecify.annotations.NullMarked;
