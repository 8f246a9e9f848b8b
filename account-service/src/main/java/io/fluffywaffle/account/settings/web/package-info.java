/**
 * Settings over REST.
 */
@NullMarked
package io.fluffywaffle.account.settings.web;

import org.jspecify.annotations.NullMarked;
