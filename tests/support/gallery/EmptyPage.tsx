/** An empty screen that teaches. */
import { Button } from '@renderer/ui/Button';
import { EmptyState } from '@renderer/ui/feedback/EmptyState';
import { PageHeader } from '@renderer/ui/layout/PageHeader';

export function EmptyPage() {
  return (
    <>
      <PageHeader title="Rondes" />
      <EmptyState
        title="Nog geen ronde"
        why="In een ronde kiezen bewoners welke plannen geld krijgen. De regels staan van tevoren vast."
        action={
          <Button kind="primary" icon="add">
            Ronde openen
          </Button>
        }
      />
    </>
  );
}
