/**
 * What browsers are told: every change of an account, numbered, kept and sent on.
 */
@NullMarked
package io.fluffywaffle.messaging.activity;

import org.jspecify.annotations.NullMarked;
