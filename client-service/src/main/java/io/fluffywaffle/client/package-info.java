/**
 * The people who text an account: clients and their groups.
 */
@NullMarked
package io.fluffywaffle.client;

import org.jspecify.annotations.NullMarked;
