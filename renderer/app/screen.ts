/** What a registered screen is: a route with a name for people, a place in the menu, and the part that draws it. */
import type { Actor } from '@shared/domain/action';
import type { PlainKey } from '@shared/i18n/translate';
import { type ComponentType, createElement, lazy, type ReactElement } from 'react';
import type { Route, RouteName, RouteParams } from '../routes';
import type { IconName } from '../ui/icon-paths';

/** The groups of the menu, in their order; `more` holds what is needed now and then. */
export const MENU_PLACES = ['home', 'money', 'plans', 'after', 'more'] as const;
export type MenuPlace = (typeof MENU_PLACES)[number];

type InnerPlan<Name extends RouteName> = {
  readonly label: PlainKey;
  readonly icon: IconName;
  /** In whose menu it stands; the first is the workspace it opens in when the present one is not among them. */
  readonly workspaces: readonly [Actor, ...Actor[]];
  /** Something to begin from anywhere: the palette offers it. Only for a route without parameters. */
  readonly isTask?: true;
  /** The parameters of the route are the properties of the screen. */
  readonly load: () => Promise<ComponentType<RouteParams<Name>>>;
};

type ScreenPlan<Name extends RouteName> = InnerPlan<Name> & { readonly menu: MenuPlace };

export type Screen = {
  readonly name: RouteName;
  readonly label: PlainKey;
  readonly icon: IconName;
  readonly workspaces: readonly [Actor, ...Actor[]];
  /** Null for a screen that is reached from another one only. */
  readonly menu: MenuPlace | null;
  readonly isTask: boolean;
  readonly draw: (route: Route) => ReactElement;
};

/** A screen with a place in the menu. */
export function screen<Name extends RouteName>(name: Name, plan: ScreenPlan<Name>): Screen {
  return { ...innerScreen(name, plan), menu: plan.menu };
}

/** A screen without one. */
export function innerScreen<Name extends RouteName>(name: Name, plan: InnerPlan<Name>): Screen {
  const Part = lazy(async () => ({ default: await plan.load() }));
  return {
    name,
    label: plan.label,
    icon: plan.icon,
    workspaces: plan.workspaces,
    menu: null,
    isTask: plan.isTask ?? false,
    draw: (route) => createElement(Part as ComponentType<object>, { ...paramsOf(route) }),
  };
}

function paramsOf(route: Route): object {
  return Object.fromEntries(Object.entries(route).filter(([key]) => key !== 'name'));
}

export const EVERYBODY: readonly [Actor, ...Actor[]] = ['treasurer', 'panel', 'initiative'];
