import { KeyValue, KeyValues, Sheet } from '../ui/index.ts';

const HelpSheet = ({ open, onClose }: { open: boolean; onClose: () => void }) => (
  <Sheet open={open} onClose={onClose} title="Keys">
    <KeyValues>
      <KeyValue label="New plan">n</KeyValue>
      <KeyValue label="Close what is on top">Esc</KeyValue>
      <KeyValue label="This list">?</KeyValue>
    </KeyValues>
  </Sheet>
);

export default HelpSheet;
