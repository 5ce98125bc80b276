/** A page for tests only: the frame and every part of the look, with made-up figures. */
import '@renderer/no-code-from-text';
import { App } from '@renderer/app/App';
import { Shell } from '@renderer/app/Shell';
import { StartScreen } from '@renderer/app/StartScreen';
import { keepPageInStep } from '@renderer/ui/display/preferences';
import { keepWidthInStep } from '@renderer/ui/display/window-width';
import { createRoot } from 'react-dom/client';
import '@renderer/ui/styles/index.css';
import { instantOf } from '@shared/kernel/dates';
import { cents } from '@shared/kernel/money';
import { GALLERY_SCREENS } from './gallery-screens';

const place = document.getElementById('app');
const view = new URLSearchParams(window.location.search).get('view') ?? 'shell';
const accent = new URLSearchParams(window.location.search).get('accent') ?? 'teal';
const nothing = () => undefined;

keepPageInStep();
keepWidthInStep();

function Crash(): never {
  throw new TypeError(`made for the test, with ${cents(12_345)}`);
}

const views = {
  shell: (
    <Shell
      fund={{ name: 'Buurtpot De Hoef', place: 'Amersfoort', accent, isDemo: false }}
      screens={GALLERY_SCREENS}
      saveState={{ kind: 'saved', at: instantOf(1_795_000_000_000) }}
    />
  ),
  start: (
    <StartScreen
      known={[{ id: 'fund', name: 'Buurtpot De Hoef' }]}
      isBusy={false}
      step={null}
      problem={null}
      onContinue={nothing}
      onNew={nothing}
      onDemo={nothing}
      onRestore={nothing}
      onRecover={null}
      onSetAside={null}
    />
  ),
  crash: <Crash />,
};

if (place !== null) {
  document.documentElement.dataset.accent = accent;
  createRoot(place).render(<App>{views[view as keyof typeof views]}</App>);
}
